package vn.hoixa.assistant.understanding;

/** What a question wants, in lower case in the contract. */
public enum Intent {
    TASK_OWNER,
    TASK_DEADLINE,
    TASK_LIST,
    INDICATOR,
    REPORT_DUTY,
    GUIDE,
    PASSAGE,
    SMALL_TALK,
    OTHER
}

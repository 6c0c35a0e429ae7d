package vn.hoixa.knowledge.search;

/** What an entry of the index stands for. */
public enum EntryKind {
    /** A piece of a document's text, by its outline. */
    PASSAGE,
    /** A task or report duty. */
    TASK,
    /** An indicator. */
    INDICATOR,
    /** A whole guide: title, ways to ask, steps. */
    GUIDE,
    /** One step, problem, warning or fact of a guide. */
    GUIDE_ITEM
}

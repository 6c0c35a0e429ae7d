package vn.hoixa.assistant.understanding;

/**
 * Where a follow-up wants to go within what was shown.
 *
 * @param kind on, back, or to one place
 * @param number the place from 1; -1 for the last; 0 where the kind needs none
 */
public record Move(Kind kind, int number) {
    /** On, back, or to one place. */
    public enum Kind {
        NEXT,
        BACK,
        ITEM,
        STEP
    }
}

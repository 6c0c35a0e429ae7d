package vn.hoixa.knowledge.guide;

/**
 * One step of a guide.
 *
 * @param way the heading of the way it belongs to
 * @param number its number within that way, from 1
 * @param of how many steps that way has
 * @param text what to do
 */
public record Step(String way, int number, int of, String text) {
    /** Whether its way ends here. */
    public boolean last() {
        return number == of;
    }
}

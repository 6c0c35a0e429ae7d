package vn.hoixa.app.imports;

/**
 * Gives memory back to the machine after a file. Reading and repairing a plan leaves hundreds of megabytes of garbage, for
 * which the collector takes more and more memory rather than clean up; a jar cannot carry a limit for it, and the machine
 * in a commune's office is small.
 */
final class HeapRelief {
    private static final long ENOUGH_BYTES = 200L * 1024 * 1024;

    private HeapRelief() {}

    /** Collects, which takes about a tenth of a second, when the heap has grown large; does nothing otherwise. */
    static void afterFile() {
        if (Runtime.getRuntime().totalMemory() > ENOUGH_BYTES) {
            System.gc();
        }
    }
}

package vn.hoixa.app;

/** What the program ends with; scripts may rely on it. */
public final class ExitCodes {
    /** Something could not be done, such as a file that could not be imported. */
    public static final int FAILED = 1;
    /** The command was used wrongly. */
    public static final int USAGE = 2;
    /** Another copy works on the same data folder. */
    public static final int ALREADY_RUNNING = 3;
    /** The database could not be started or reached. */
    public static final int DATABASE = 4;

    private ExitCodes() {}
}

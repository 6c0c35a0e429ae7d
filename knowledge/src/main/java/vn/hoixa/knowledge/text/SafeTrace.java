package vn.hoixa.knowledge.text;

/** A stack trace for the log without the exceptions' messages, which may repeat what somebody asked. */
public final class SafeTrace {
    private static final int FRAMES = 25;

    private SafeTrace() {}

    /** The classes of an exception and its causes with their frames, one a line. */
    public static String of(Throwable thrown) {
        var trace = new StringBuilder();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            trace.append(trace.isEmpty() ? "" : "\ncaused by ")
                    .append(cause.getClass().getName());
            var frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                trace.append("\n    at ").append(frames[i]);
            }
        }
        return trace.toString();
    }
}

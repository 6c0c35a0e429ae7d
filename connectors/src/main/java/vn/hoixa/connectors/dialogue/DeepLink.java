package vn.hoixa.connectors.dialogue;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a link into the chat carries: "huong-dan_" and a guide's id, then perhaps "_" and a step. A payload may have 64 characters
 * (core.telegram.org/bots/features#deep-linking); an id that does not fit is cut and found by what is left of it.
 */
public final class DeepLink {
    private static final int LONGEST = 64;
    private static final String GUIDE = "huong-dan_";
    private static final Pattern PAYLOAD = Pattern.compile(GUIDE + "([a-z0-9-]+)(?:_(\\d{1,3}))?");

    private DeepLink() {}

    /**
     * The payload that opens a guide.
     *
     * @param guideId the guide
     * @return 1 to 64 characters of A–Z a–z 0–9 _ -
     */
    public static String toGuide(String guideId) {
        return cut(guideId, "");
    }

    /**
     * The payload that opens a guide at a step.
     *
     * @param guideId the guide
     * @param n the step among all of the guide, from 1, as on its web page
     */
    public static String toStep(String guideId, int n) {
        return cut(guideId, "_" + n);
    }

    private static String cut(String guideId, String step) {
        int room = LONGEST - GUIDE.length() - step.length();
        return GUIDE + (guideId.length() <= room ? guideId : guideId.substring(0, room)) + step;
    }

    /** What a choice would say for the same; empty for a payload that means nothing or a guide that is gone. */
    static Optional<String> says(String payload, Guides guides) {
        var read = PAYLOAD.matcher(payload);
        if (!read.matches()) {
            return Optional.empty();
        }
        var id = read.group(1);
        var guide = guides.byId(id);
        if (guide.isEmpty() && payload.length() == LONGEST) {
            guide = guides.beginning(id);
        }
        var step = read.group(2);
        return guide.map(found ->
                step == null ? StepPlace.open(found.id()) : new StepPlace(found.id(), Integer.parseInt(step)).show());
    }
}

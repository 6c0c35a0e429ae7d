package vn.hoixa.app.soak;

/**
 * What became of the messages.
 *
 * @param written how many messages were written
 * @param lost how many never got an answer, and none is shown as given up either
 * @param givenUp how many answers were given up and shown to the administrator
 * @param disordered how many answers came before the answer to an earlier message of the same person
 * @param doubledByCut how many answers came twice since the program never saw the end of the first sending
 * @param doubledByKill how many came twice since the program was killed while it sent them
 * @param doubled how many came twice without such a reason
 * @param thrice how many came more than twice
 * @param strange how many messages answer nothing that was asked
 * @param lostAfterAll how many still had no answer after the administrator had sent what was given up once more
 * @param seconds how long it all took
 * @param bringing how fast updates were acknowledged; "" where they are fetched
 * @param memory the memory of the copies at the end, in MB
 */
record Report(
        int written,
        int lost,
        int givenUp,
        int disordered,
        int doubledByCut,
        int doubledByKill,
        int doubled,
        int thrice,
        int strange,
        int lostAfterAll,
        long seconds,
        String bringing,
        String memory) {
    @Override
    public String toString() {
        return """
                %d messages in %d s: %d lost, %d out of order, %d answers twice without a reason
                  twice since the answer to the sending was cut: %d; since the program was killed meanwhile: %d; more than twice: %d
                  given up and shown: %d; still without an answer after "send again": %d; strange messages: %d
                  %s
                  memory: %s""".formatted(
                        written,
                        seconds,
                        lost,
                        disordered,
                        doubled,
                        doubledByCut,
                        doubledByKill,
                        thrice,
                        givenUp,
                        lostAfterAll,
                        strange,
                        bringing,
                        memory);
    }
}

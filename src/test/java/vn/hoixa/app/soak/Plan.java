package vn.hoixa.app.soak;

import java.time.Duration;

/**
 * What happens in a run.
 *
 * @param people how many write, each in a chat of their own
 * @param each how many messages each of them writes
 * @param perSecond how many messages all of them write a second
 * @param copies how many copies of the program share the database
 * @param kills how often a copy is killed without warning and started again
 * @param faults how many of the calls to the messenger fail, 0 to 1
 * @param patience how long nothing may arrive before the run is over
 */
record Plan(int people, int each, int perSecond, int copies, int kills, double faults, Duration patience) {
    int messages() {
        return people * each;
    }
}

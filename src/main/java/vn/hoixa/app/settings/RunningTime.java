package vn.hoixa.app.settings;

import java.time.Clock;

/**
 * The time for measuring how long something takes; it runs also where {@code HOIXA_TODAY} has stopped the day.
 *
 * @param clock never a stopped one
 */
public record RunningTime(Clock clock) {}

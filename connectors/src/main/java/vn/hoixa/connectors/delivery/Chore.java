package vn.hoixa.connectors.delivery;

import java.time.Duration;

/**
 * Something that a channel must do from time to time; of several copies of the application only one does it.
 *
 * @param name unique, in the database's job table
 * @param every how long after its end it is done again
 * @param work what to do; an exception is logged and does no harm
 */
public record Chore(String name, Duration every, Runnable work) {}

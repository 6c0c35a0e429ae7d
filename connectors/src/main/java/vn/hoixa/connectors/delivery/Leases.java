package vn.hoixa.connectors.delivery;

import java.time.Duration;

/** Lets one copy of the application do what only one may do. */
public interface Leases {
    /**
     * Takes or keeps a lease.
     *
     * @param name what only one may do
     * @param time for how long it is kept from now, by the database's clock; take it again before it ends
     * @return whether this copy holds it
     * @throws org.springframework.dao.DataAccessException when the database does not answer; then nobody may act on it
     */
    boolean hold(String name, Duration time);

    /** Gives a lease back at once; nothing where this copy does not hold it. */
    void release(String name);
}

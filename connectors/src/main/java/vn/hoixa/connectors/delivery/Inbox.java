package vn.hoixa.connectors.delivery;

import java.util.List;
import vn.hoixa.connectors.channel.Update;

/** Where updates are stored before they are acknowledged. */
public interface Inbox {
    /**
     * Stores updates, each once, and has them processed. When it returns they are on the disk.
     *
     * @param channel the channel's name
     * @param updates in the order in which they came; known ones are left out silently
     * @throws org.springframework.dao.DataAccessException when they could not be stored; then none was, and they must not be
     *     acknowledged
     */
    void store(String channel, List<Update> updates);
}

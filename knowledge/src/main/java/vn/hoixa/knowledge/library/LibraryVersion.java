package vn.hoixa.knowledge.library;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The counter that grows in every transaction that writes; its row's lock puts these transactions in one order. */
final class LibraryVersion {
    private LibraryVersion() {}

    static long current(JdbcClient jdbc) {
        return jdbc.sql("SELECT version FROM library_version").query(Long.class).single();
    }

    static void grow(JdbcClient jdbc) {
        jdbc.sql("UPDATE library_version SET version = version + 1").update();
    }
}

package vn.hoixa.knowledge.plan;

/**
 * A column of a table.
 *
 * @param role what its cells hold
 * @param head its words as printed
 * @param year the year its values are for, "2030" or "2026-2030"; "" where the head names none
 */
record TableColumn(Role role, String head, String year) {
    /** What the cells of a column hold; the names of {@code table-heads.txt}. */
    enum Role {
        NUMBER,
        UNIT,
        NOTE,
        WORK,
        SUPPORT,
        CHIEF,
        LEVEL,
        FUNDS,
        RESULT,
        START,
        TIME,
        LEAD,
        TARGET,
        CONTENT,
        VALUE,
        OTHER
    }

    TableColumn as(Role other) {
        return new TableColumn(other, head, year);
    }

    boolean is(Role wanted) {
        return role == wanted;
    }
}

package vn.hoixa.knowledge.repair;

import java.util.Arrays;

/** Counts by a positive key: an open hash table of fixed size that is filled once and then only read. */
final class CountTable {
    private final long[] keys;
    private final float[] counts;
    private final int mask;
    private int size;

    /** @param expected how many keys it will hold at most */
    CountTable(int expected) {
        int capacity = Integer.highestOneBit(Math.max(8, expected) * 2 - 1) * 2;
        this.keys = new long[capacity];
        this.counts = new float[capacity];
        this.mask = capacity - 1;
    }

    void add(long key, float count) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        counts[slot] += count;
    }

    /** The count of the key, 0 where it is absent. */
    float get(long key) {
        return counts[slot(key)];
    }

    /** Shows every key and its count, in no order. */
    void forEach(Visitor visitor) {
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                visitor.visit(keys[slot], counts[slot]);
            }
        }
    }

    /** Takes one key and its count. */
    interface Visitor {
        void visit(long key, float count);
    }

    int size() {
        return size;
    }

    /** The keys in ascending order. */
    long[] sortedKeys() {
        return Arrays.stream(keys).filter(key -> key != 0).sorted().toArray();
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & mask;
        if (mask > 0xFFFFFF) {
            slot = (int) (mixed >>> 32) & mask;
        }
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}

package vn.hoixa.knowledge.repair;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Words as a tree of letters, in arrays; node 0 is the root, words end at nodes. */
final class WordTrie {
    private char[] letters = new char[64];
    private int[] child = new int[64];
    private int[] sibling = new int[64];
    private int[] word = new int[64];
    private int size = 1;

    /** @param words each word's number by its letters */
    WordTrie(Map<String, Integer> words) {
        Arrays.fill(word, -1);
        new TreeMap<>(words).forEach(this::insert);
    }

    private void insert(String text, int number) {
        int node = 0;
        for (int i = 0; i < text.length(); i++) {
            node = childFor(node, text.charAt(i));
        }
        word[node] = number;
    }

    private int childFor(int node, char letter) {
        for (int next = child[node]; next != 0; next = sibling[next]) {
            if (letters[next] == letter) {
                return next;
            }
        }
        if (size == letters.length) {
            grow();
        }
        letters[size] = letter;
        word[size] = -1;
        sibling[size] = child[node];
        child[node] = size;
        return size++;
    }

    private void grow() {
        letters = Arrays.copyOf(letters, size * 2);
        child = Arrays.copyOf(child, size * 2);
        sibling = Arrays.copyOf(sibling, size * 2);
        word = Arrays.copyOf(word, size * 2);
    }

    /** The first child, or 0. */
    int child(int node) {
        return child[node];
    }

    /** The next child of the same parent, or 0. */
    int sibling(int node) {
        return sibling[node];
    }

    /** The letter that leads to the node. */
    char letter(int node) {
        return letters[node];
    }

    /** The number of the word that ends here, or -1. */
    int word(int node) {
        return word[node];
    }
}

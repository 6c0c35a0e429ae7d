package vn.hoixa.assistant.model;

/**
 * A numbered piece of evidence.
 *
 * @param n the number a sentence cites it by
 * @param text what the source says
 */
public record Evidence(int n, String text) {}

/**
 * Vietnamese text: normal form, folding, syllables, abbreviations, dates and periods, document numbers, names of bodies.
 * Pure functions and small tables loaded from data files; every other package may use what is public here.
 */
@NullMarked
package vn.hoixa.knowledge.text;

import org.jspecify.annotations.NullMarked;

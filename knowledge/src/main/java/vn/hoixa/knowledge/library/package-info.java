/**
 * The documents and what was read out of them, kept in PostgreSQL: the one truth.
 * {@link vn.hoixa.knowledge.library.Library} is read by everyone; only {@link vn.hoixa.knowledge.library.Importer} writes.
 */
@NullMarked
package vn.hoixa.knowledge.library;

import org.jspecify.annotations.NullMarked;

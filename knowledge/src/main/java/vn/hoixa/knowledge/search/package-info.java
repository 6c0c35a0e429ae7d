/**
 * Lucene over passages, records and guides; rebuilt from the library at any time.
 * {@link vn.hoixa.knowledge.search.Search} is the way in; nothing of Lucene leaves this package.
 */
@NullMarked
package vn.hoixa.knowledge.search;

import org.jspecify.annotations.NullMarked;

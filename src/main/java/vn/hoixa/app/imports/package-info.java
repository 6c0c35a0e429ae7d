/**
 * Files come into the library: the ones that come with the program, the named folders at start, and what changes there
 * later. {@link vn.hoixa.app.imports.LibraryImporter} is what is asked of the library's side.
 */
@NullMarked
package vn.hoixa.app.imports;

import org.jspecify.annotations.NullMarked;

/** Files coming and going in real folders. */
@NullMarked
package vn.hoixa.app.imports;

import org.jspecify.annotations.NullMarked;

/**
 * The register of tasks as files for other programs. {@link vn.hoixa.app.export.ExportFormat} is the way in.
 */
@NullMarked
package vn.hoixa.app.export;

import org.jspecify.annotations.NullMarked;

/**
 * A file becomes numbered lines: plain text, Markdown, HTML, DOCX and PDF with a text layer.
 * {@link vn.hoixa.knowledge.reading.FileReader} is the way in, {@link vn.hoixa.knowledge.reading.ReadDocument} what comes out.
 */
@NullMarked
package vn.hoixa.knowledge.reading;

import org.jspecify.annotations.NullMarked;

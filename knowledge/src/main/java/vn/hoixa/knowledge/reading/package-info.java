/**
 * A file becomes numbered lines: plain text, Markdown, HTML, DOCX, XLSX, PDF and pictures of pages.
 * {@link vn.hoixa.knowledge.reading.FileReader} is the way in, {@link vn.hoixa.knowledge.reading.ReadDocument} what comes out.
 */
@NullMarked
package vn.hoixa.knowledge.reading;

import org.jspecify.annotations.NullMarked;

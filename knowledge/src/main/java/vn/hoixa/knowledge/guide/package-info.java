/**
 * Markdown with front matter becomes a {@link vn.hoixa.knowledge.guide.Guide}: conditions, steps, problems, warnings, whom to ask.
 * {@link vn.hoixa.knowledge.guide.GuideParser} is the way in.
 */
@NullMarked
package vn.hoixa.knowledge.guide;

import org.jspecify.annotations.NullMarked;

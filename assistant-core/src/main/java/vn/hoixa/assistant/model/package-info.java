/**
 * The optional language model, and the check of what it says. {@link vn.hoixa.assistant.model.Wording} is
 * for the conversation; LangChain4j stays inside this package.
 */
@NullMarked
package vn.hoixa.assistant.model;

import org.jspecify.annotations.NullMarked;

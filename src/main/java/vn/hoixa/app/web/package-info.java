/**
 * The pages for people: the chat, the sources, the guides step by step, the list of documents. Everything works as plain
 * pages and forms; scripts only make it faster.
 */
@NullMarked
package vn.hoixa.app.web;

import org.jspecify.annotations.NullMarked;

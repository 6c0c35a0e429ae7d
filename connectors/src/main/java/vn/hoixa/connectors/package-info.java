/**
 * The messengers behind one port: delivery (inbox and outbox), Telegram and Zalo.
 * Nothing is public yet: the web page and the API enter at vn.hoixa.assistant.conversation.
 */
@NullMarked
package vn.hoixa.connectors;

import org.jspecify.annotations.NullMarked;

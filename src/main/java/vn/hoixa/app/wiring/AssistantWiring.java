package vn.hoixa.app.wiring;

import org.springframework.context.annotation.Configuration;

/** Puts the assistant together. Needed from here: an {@code Assistant} over the library, the search and the data source. */
@Configuration(proxyBeanMethods = false)
class AssistantWiring {}

package vn.hoixa.app.wiring;

import org.springframework.context.annotation.Configuration;

/**
 * Puts the knowledge module together. Needed from here: a {@code Library}, a {@code Search} whose index is at
 * {@link vn.hoixa.app.database.IndexPlace#path()} and that is closed with the application, and a
 * {@link vn.hoixa.app.imports.LibraryImporter}.
 */
@Configuration(proxyBeanMethods = false)
class KnowledgeWiring {}

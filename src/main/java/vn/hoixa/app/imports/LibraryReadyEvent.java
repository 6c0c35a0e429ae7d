package vn.hoixa.app.imports;

/** The import at start has finished, or failed with a reason: the library can be asked. Published once. */
public record LibraryReadyEvent() {}

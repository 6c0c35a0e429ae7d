package vn.hoixa.knowledge.library;

import vn.hoixa.knowledge.guide.Guide;

/** A guide and the document it was read out of. */
record StoredGuide(String documentId, Guide guide) {}

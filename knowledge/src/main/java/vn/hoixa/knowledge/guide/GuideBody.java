package vn.hoixa.knowledge.guide;

import java.util.List;
import vn.hoixa.knowledge.guide.Guide.Item;
import vn.hoixa.knowledge.guide.Guide.Part;

/** A guide's text below the front matter. */
record GuideBody(Item answer, List<Part> parts) {}

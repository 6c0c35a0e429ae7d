package vn.hoixa.knowledge.reading;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** The pictures of pages, made one by one. Asked by one thread at a time. */
interface PagePictures {
    int count();

    /** The number of the page, from 1, that a picture shows. */
    int page(int index);

    /** @param index from 0 */
    Picture get(int index) throws UnreadablePageException, IOException;

    /**
     * One picture.
     *
     * @param dpi its pixels to an inch, guessed where the file does not say
     */
    record Picture(BufferedImage image, int dpi) {}
}

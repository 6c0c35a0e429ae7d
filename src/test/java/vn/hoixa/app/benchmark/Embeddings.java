package vn.hoixa.app.benchmark;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.spi.model.embedding.EmbeddingModelFactory;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import vn.hoixa.knowledge.search.IndexedPassage;

/** LangChain4j's in-memory store with the model that its tutorials take, all-MiniLM-L6-v2 in this process. */
final class Embeddings implements Contender {
    private final EmbeddingModel model;
    private final InMemoryEmbeddingStore<Place> store = new InMemoryEmbeddingStore<>();

    private Embeddings(EmbeddingModel model, List<IndexedPassage> passages) {
        this.model = model;
        var segments = passages.stream()
                .map(passage -> TextSegment.from(passage.whole()))
                .toList();
        var embeddings = model.embedAll(segments).content();
        store.addAll(embeddings, passages.stream().map(Place::of).toList());
    }

    /** Empty where no model is on the class path: it comes with the profile only. */
    static Optional<Embeddings> of(List<IndexedPassage> passages) {
        // The tokenizer's library would otherwise look for newer files on the network.
        System.setProperty("ai.djl.offline", "true");
        return ServiceLoader.load(EmbeddingModelFactory.class)
                .findFirst()
                .map(factory -> new Embeddings(factory.create(), passages));
    }

    @Override
    public String name() {
        return "LangChain4j in memory, MiniLM";
    }

    @Override
    public List<Place> find(String question, int limit) {
        var request = EmbeddingSearchRequest.builder()
                .queryEmbedding(model.embed(question).content())
                .maxResults(limit)
                .build();
        return store.search(request).matches().stream()
                .map(match -> match.embedded())
                .toList();
    }
}

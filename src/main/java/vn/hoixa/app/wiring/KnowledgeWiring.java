package vn.hoixa.app.wiring;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.util.function.SingletonSupplier;
import vn.hoixa.app.database.DataFolder;
import vn.hoixa.app.database.IndexPlace;
import vn.hoixa.app.imports.LibraryImporter;
import vn.hoixa.knowledge.guide.GuideParser;
import vn.hoixa.knowledge.library.Importer;
import vn.hoixa.knowledge.library.PostgresLibrary;
import vn.hoixa.knowledge.library.Readers;
import vn.hoixa.knowledge.plan.PlanParser;
import vn.hoixa.knowledge.reading.FileReader;
import vn.hoixa.knowledge.repair.Repairer;
import vn.hoixa.knowledge.search.LuceneSearch;

/** Puts the knowledge module together. Lazy, so that a command opens only what it uses. */
@Configuration(proxyBeanMethods = false)
@Lazy
class KnowledgeWiring {
    /** Grows when reading, repair, plans or guides are read better: then every file is read again at the next start. */
    private static final int READERS = 7;

    @Bean
    @DependsOnDatabaseInitialization
    PostgresLibrary library(DataSource dataSource) {
        return new PostgresLibrary(dataSource);
    }

    @Bean(destroyMethod = "close")
    LuceneSearch search(IndexPlace place, PostgresLibrary library) {
        return LuceneSearch.open(place.path(), library);
    }

    /** The repair's models are loaded when the first file is read, which at most starts is never. */
    @Bean
    Importer importer(DataSource dataSource, PostgresLibrary library, DataFolder folder, Clock clock) {
        var repairer = SingletonSupplier.of(Repairer::load);
        var plans = new PlanParser(clock);
        var guides = new GuideParser();
        return new Importer(
                dataSource,
                library,
                new Readers(
                        READERS,
                        FileReader.isolated(folder.pages(), READERS, clock),
                        lines -> repairer.obtain().repair(lines),
                        plans::parse,
                        guides::parse),
                clock);
    }

    @Bean
    LibraryImporter libraryImporter(Importer importer, LuceneSearch search) {
        return new IndexingImporter(importer, search);
    }
}

package vn.hoixa.app.imports;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** The readiness component "library": up once the import at start is through. */
@Component
class LibraryHealthIndicator implements HealthIndicator {
    private final ImportProgress progress;

    LibraryHealthIndicator(ImportProgress progress) {
        this.progress = progress;
    }

    @Override
    public Health health() {
        return progress.state().finished()
                ? Health.up().build()
                : Health.outOfService().build();
    }
}

package vn.hoixa.app;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a {@link UserProblem} at start as its message instead of a stack trace. */
class UserProblemAnalyzer extends AbstractFailureAnalyzer<UserProblem> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UserProblem cause) {
        return new FailureAnalysis(cause.vietnamese(), null, cause);
    }
}

package dev.keywright.design.pattern;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.json.Extras;
import dev.keywright.design.name.DocumentRecord;
import dev.keywright.design.name.ParameterName;
import dev.keywright.design.name.PatternName;

/**
 * One question an application asks of its tables, or one change it makes.
 *
 * @param request how it is answered; empty while the pattern is unsolved
 * @param expected what must come back; empty only asks that the request is not refused
 * @param skew how requests spread over the partition keys they could ask for
 */
@DocumentRecord
public record AccessPattern(PatternName name, String description, Optional<Request> request,
        List<Parameter> parameters, List<Expectation> expected, RequestRate rate, KeySkew skew, Extras extras)
        implements
            AccessPatternBuilder.With {

    public AccessPattern {
        parameters = List.copyOf(parameters);
        expected = List.copyOf(expected);
    }

    public static AccessPattern of(String name, Request request) {
        return new AccessPattern(new PatternName(name), "", Optional.of(request), List.of(), List.of(),
                RequestRate.NONE, new KeySkew.Uniform(), Extras.NONE);
    }

    /** A question that no request answers yet. */
    public static AccessPattern unsolved(String name) {
        return new AccessPattern(new PatternName(name), "", Optional.empty(), List.of(), List.of(), RequestRate.NONE,
                new KeySkew.Uniform(), Extras.NONE);
    }

    public Optional<Parameter> parameter(ParameterName parameter) {
        return parameters.stream().filter(declared -> declared.name().equals(parameter)).findFirst();
    }
}

package dev.keywright.engine.http;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.line.Tenant;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;

/**
 * What an {@code Authorization} header of AWS Signature Version 4 says about who calls. The signature itself is not
 * verified.
 */
final class Authorization {
    private static final String SCHEME = "AWS4-";
    private static final List<String> PARAMETERS = List.of("Credential", "Signature", "SignedHeaders");
    private static final int REGION_IN_SCOPE = 2;

    private Authorization() {}

    /**
     * The access key and the region of the credential scope.
     *
     * @throws FaultException when there is no such header or something is missing in it
     */
    static Tenant tenant(HttpHeaders headers) {
        String header = headers.get(HttpHeaderNames.AUTHORIZATION);
        if (header == null || !header.strip().startsWith(SCHEME)) {
            throw new FaultException(new Fault.MissingAuthenticationToken(Message.MISSING_TOKEN.with()));
        }
        requireComplete(header, headers);
        String[] scope = parameter(header, "Credential").orElse("").split("/");
        return new Tenant(scope[0], scope.length > REGION_IN_SCOPE ? scope[REGION_IN_SCOPE] : Tenant.SHARED.region());
    }

    private static void requireComplete(String header, HttpHeaders headers) {
        StringBuilder missing = new StringBuilder();
        for (String parameter : PARAMETERS) {
            if (parameter(header, parameter).isEmpty()) {
                missing.append(Message.SIGNATURE_PARAMETER_MISSING.with(parameter));
            }
        }
        if (!headers.contains("X-Amz-Date") && !headers.contains(HttpHeaderNames.DATE)) {
            missing.append(Message.SIGNATURE_DATE_MISSING.with());
        }
        if (!missing.isEmpty()) {
            throw new FaultException(
                    new Fault.IncompleteSignature(missing.append(Message.SIGNATURE.with(header)).toString()));
        }
    }

    private static Optional<String> parameter(String header, String name) {
        int start = header.indexOf(name + "=");
        if (start < 0) {
            return Optional.empty();
        }
        int from = start + name.length() + 1;
        int comma = header.indexOf(',', from);
        return Optional.of(header.substring(from, comma < 0 ? header.length() : comma).strip());
    }
}

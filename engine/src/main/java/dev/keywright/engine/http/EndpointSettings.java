package dev.keywright.engine.http;

import java.net.InetAddress;
import java.util.Set;

/**
 * How an endpoint listens.
 *
 * @param address loopback unless someone asked for more
 * @param port 0 for any free one
 * @param tenancy who sees whose tables
 * @param allowedOrigins the web pages that may call, as browsers name them ({@code http://localhost:3000}), or
 *            {@code *} for all of them; none unless someone asked
 */
public record EndpointSettings(InetAddress address, int port, Tenancy tenancy, Set<String> allowedOrigins) {
    public EndpointSettings {
        allowedOrigins = Set.copyOf(allowedOrigins);
    }

    /** Loopback, tables apart for each client, no web pages. */
    public static EndpointSettings onPort(int port) {
        return new EndpointSettings(InetAddress.getLoopbackAddress(), port, Tenancy.BY_CREDENTIALS, Set.of());
    }

    public EndpointSettings withAddress(InetAddress changed) {
        return new EndpointSettings(changed, port, tenancy, allowedOrigins);
    }

    public EndpointSettings withTenancy(Tenancy changed) {
        return new EndpointSettings(address, port, changed, allowedOrigins);
    }

    public EndpointSettings withAllowedOrigins(Set<String> changed) {
        return new EndpointSettings(address, port, tenancy, changed);
    }
}

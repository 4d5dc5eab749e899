package dev.keywright.samples.parts;

import java.util.List;

/** Towns that exist, with streets that could. */
public final class Places {
    private static final List<String> STREETS = List.of("Harbour Street", "Mill Lane", "Kirchgasse", "Rue des Lilas",
            "Via Roma", "Station Road", "Parkveien", "Calle Mayor");
    private static final List<City> CITIES = List.of(new City("Dublin", "D0", "IE"), new City("Graz", "80", "AT"),
            new City("Lyon", "690", "FR"), new City("Porto", "40", "PT"), new City("Turin", "101", "IT"),
            new City("Bergen", "50", "NO"), new City("Leipzig", "041", "DE"));

    private Places() {}

    /** @param postcode how the town's postcodes begin */
    public record City(String name, String postcode, String country) {}

    public static City city(Dice dice) {
        return dice.of(CITIES);
    }

    public static String street(Dice dice) {
        return dice.of(STREETS);
    }
}

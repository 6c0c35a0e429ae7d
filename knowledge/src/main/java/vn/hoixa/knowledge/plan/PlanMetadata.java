package vn.hoixa.knowledge.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a plan says about it.
 *
 * @param title its title, such as "Kế hoạch thực hiện Nghị quyết số 57-NQ/TW …"
 * @param number its number, such as "19/KH-UBND"; null where it is missing or illegible
 * @param issuer the body that issued it, such as "UBND xã Thanh Hòa"; null where it is not named
 * @param place the place it is for, such as "xã Thanh Hòa"; null where it is not named
 * @param issuedOn its date; null where it is missing or not a day
 */
public record PlanMetadata(
        String title,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable String place,
        @Nullable LocalDate issuedOn) {}

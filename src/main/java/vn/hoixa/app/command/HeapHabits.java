package vn.hoixa.app.command;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the collector give memory back after an import and while nobody asks. A jar cannot carry JVM flags, but these
 * ones can be set while the program runs. Other virtual machines than HotSpot simply keep their habits.
 */
final class HeapHabits {
    private static final Logger LOG = LoggerFactory.getLogger(HeapHabits.class);
    private static final Map<String, String> FLAGS = Map.of(
            "MinHeapFreeRatio", "10",
            "MaxHeapFreeRatio", "25",
            "G1PeriodicGCInterval", "30000");

    private HeapHabits() {}

    static void apply() {
        var vm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        FLAGS.forEach((flag, value) -> {
            try {
                vm.setVMOption(flag, value);
            } catch (IllegalArgumentException e) {
                LOG.debug("The virtual machine has no flag {}", flag);
            }
        });
    }
}

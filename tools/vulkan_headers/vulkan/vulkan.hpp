// What the engine's Vulkan backend uses and older headers (Debian 12's 1.3.239) do not have yet:
// the settings of layers. It is only said to a loader that knows them; others pass over it.

#pragma once
#include_next <vulkan/vulkan.hpp>

#ifndef VK_EXT_layer_settings
#include <cstdint>
#include <vector>

namespace vk {

enum class LayerSettingTypeEXT { eBool32 = 0 };

struct LayerSettingEXT {
    const char* layer;
    const char* name;
    LayerSettingTypeEXT type;
    std::uint32_t count;
    const void* values;
};

struct LayerSettingsCreateInfoEXT {
    explicit LayerSettingsCreateInfoEXT(const std::vector<LayerSettingEXT>& settings)
        : count(static_cast<std::uint32_t>(settings.size())), first(settings.data()) {}

    int type = 1000496000;
    const void* next = nullptr;
    std::uint32_t count;
    const LayerSettingEXT* first;
};

}  // namespace vk
#endif

@area:devices @property
Feature: Devices: strange input
  A malformed id removes no device.

  @rule:DEVICE-15
  Rule: The service must let the owner remove a trusted device

    Example: a malformed id removes no device
      Then this always holds: "no malformed value is accepted as the id of a device to remove"

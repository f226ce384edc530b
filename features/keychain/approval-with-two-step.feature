@area:keychain
Feature: The keychain: approval by another device, with two-step verification
  Only with two-factor does a device join without an approval. With two-step verification, and
  without a second factor, it needs one.

  Background:
    Given the service offers two-step verification
    And Ada has an account with two-step verification
    And Ada has a keychain on her trusted phone
    And Ada has saved the web password "forum.example" on her trusted phone
    And Ada has signed in on a new tablet

  @rule:KEYCHAIN-12
  Rule: Enabling the keychain on another device MUST send an approval request to the devices where it is already on

    Example: in an account with two-step verification, the device with the keychain on gets a request from a new device
      When Ada turns on the keychain on the tablet
      Then it is accepted
      And Ada gets one request on her trusted phone
      And Ada's keychain is off on the tablet

  @rule:KEYCHAIN-14
  Rule: The new device MUST NOT receive keychain data before it is approved

    Example: in an account with two-step verification, a device that is waiting for approval receives no items
      Given Ada is waiting to join the keychain on the tablet
      When Ada reads the items of the keychain on the tablet
      Then Ada does not find the web password "forum.example" on the tablet
      And Ada's keychain is off on the tablet
      And Ada finds the web password "forum.example" on her trusted phone

    Example: in an account with two-step verification, an approved device receives the saved items
      Given Ada has joined the keychain on the tablet
      When Ada reads the items of the keychain on the tablet
      Then it is accepted
      And Ada finds the web password "forum.example" on the tablet

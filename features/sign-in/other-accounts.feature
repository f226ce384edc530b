@area:sign-in
Feature: Signing in: what happens to somebody else's account
  No document says what happens to a pending sign-in when its own account changes. It must not end
  because another account changes, even on the same client.

  @rule:SIGNIN-05
  Rule: The right code, entered within its declared lifetime where the service asked for it, MUST complete the sign-in

    Scenario Outline: Ben's <thing> is unaffected when <event>, whatever happens to hers
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When <event>
      Then Ben's <thing> is unaffected

      Examples:
        | thing                      | event                                         |
        | sign-in waiting for a code | Ada changes her password                      |
        | sign-in waiting for a code | Ada resets her password on a trusted device   |
        | sign-in waiting for a code | Ada resets her forgotten password with a code |
        | sign-in waiting for a code | Ada chooses the required new password         |
        | sign-in waiting for a code | Ada finishes her recovery                     |
        | sign-in waiting for a code | Ada erases a device                           |
        | sign-in waiting for a code | Ada turns off the find service on a device    |

      @edition:2fa-2017
      Examples:
        | thing                      | event                                                       |
        | sign-in waiting for a code | Ada turns off two-factor authentication on the account page |

  @rule:KEYCHAIN-12
  Rule: Enabling the keychain on another device MUST send an approval request to the devices where it is already on

    Scenario Outline: in an account without a second factor, Ben's <thing> is unaffected when <event>, whatever happens to hers
      Given Ada and Ben have accounts without a second factor
      And they each have their own <thing>
      When <event>
      Then Ben's <thing> is unaffected

      Examples:
        | thing                        | event                                                |
        | request to join the keychain | Ada chooses a new security code on a keychain device |
        | request to join the keychain | Ada turns off approval by security code              |
        | request to join the keychain | Ada resets the keychain                              |
        | request to join the keychain | Ada turns on two-factor authentication               |

@area:two-step @effects
Feature: Two-step: what happens to what

  Each row is a cell of the table of effects (assay rules --effects): two of a thing, one that the event concerns and one
  that it does not, and the same in a second account at the same clients.

  @rule:TWOSTEP-02
  Rule: With two-step on, identifier and password alone MUST NOT open any protected service

    Scenario Outline: <thing> ends: <event>, with security questions
      Given Ada and Ben have accounts without a second factor, but with security questions, before this: <event>
      And both have this: <thing>
      When this happens to Ada: <event>
      Then what Ada had has ended
      And what Ben had goes on

      Examples:
        | thing                                                | event                 |
        | sign-in that waits for answers to security questions | two-step is activated |

  @rule:TWOSTEP-11
  Rule: A listed device MUST be confirmed by a code before it is trusted

    Scenario Outline: <thing> ends: <event>, with two-step verification
      Given Ada and Ben have accounts with two-step verification, before this: <event>
      And both have this: <thing>
      When this happens to Ada: <event>
      Then what Ada had has ended
      And what Ben had goes on

      Examples:
        | thing                                              | event                  |
        | four-digit code that confirms a two-step device    | two-step is turned off |
        | confirmation of a device that was begun (two-step) | two-step is turned off |

  @rule:TWOSTEP-13
  Rule: The confirmation code, entered on the account page, MUST make the device trusted

    Scenario Outline: <thing> goes on: <event>, with two-step verification
      Given Ada and Ben have accounts with two-step verification, before this: <event>
      And both have this: <thing>
      When this happens to Ada: <event>
      Then what Ada had goes on
      And what Ben had goes on

      Examples:
        | thing                                           | event                                                |
        | four-digit code that confirms a two-step device | the same account begins or completes another sign-in |

    Scenario Outline: <thing> ends where it is concerned: <event>, with two-step verification
      Given Ada and Ben have accounts with two-step verification, before this: <event>
      And both have this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had the one concerned has ended, and the other goes on
      And what Ben had goes on

      Examples:
        | thing                                              | event                   |
        | confirmation of a device that was begun (two-step) | it is used with success |

  @rule:TWOSTEP-14
  Rule: A wrong confirmation code MUST NOT make the device trusted

    Scenario Outline: <thing> goes on: <event>, with two-step verification
      Given Ada and Ben have accounts with two-step verification, before this: <event>
      And both have this: <thing>
      When this happens to Ada: <event>
      Then what Ada had goes on
      And what Ben had goes on

      Examples:
        | thing                                              | event                                      |
        | confirmation of a device that was begun (two-step) | a wrong secret is entered where it belongs |

  @rule:TWOSTEP-15
  Rule: A device MUST be signed in to the cloud with the find service on before it can be added

    Scenario Outline: <thing> ends where it is concerned: <event>, with two-step verification
      Given Ada and Ben have accounts with two-step verification, before this: <event>
      And both have this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had the one concerned has ended, and the other goes on
      And what Ben had goes on

      Examples:
        | thing                                              | event                                        |
        | four-digit code that confirms a two-step device    | its client signs out completely              |
        | four-digit code that confirms a two-step device    | the find service is turned off on its device |
        | confirmation of a device that was begun (two-step) | its client signs out completely              |
        | confirmation of a device that was begun (two-step) | the find service is turned off on its device |

  @rule:TWOSTEP-16
  Rule: The service must offer each trusted device as a place for the code at every later sign-in

    Scenario Outline: <thing> goes on: <event>
      Given Ada and Ben have accounts with a second factor, before this: <event>
      And both have this: <thing>
      When this happens to Ada: <event>
      Then what Ada had goes on
      And what Ben had goes on

      Examples:
        | thing                                           | event                                                                                                                                                                                                |
        | trusted device (shows codes, listed as trusted) | the owner changes the password                                                                                                                                                                       |
        | trusted device (shows codes, listed as trusted) | the password is reset on a trusted device                                                                                                                                                            |
        | trusted device (shows codes, listed as trusted) | a forgotten password is reset by a code                                                                                                                                                              |
        | trusted device (shows codes, listed as trusted) | it is used with success                                                                                                                                                                              |
        | trusted device (shows codes, listed as trusted) | the keychain is turned off on a device                                                                                                                                                               |
        | trusted device (shows codes, listed as trusted) | the same account begins or completes another sign-in; support verifies identity for the account, or skips the code; support verifies identity for the keychain; one app-specific password is revoked |
        | trusted device (shows codes, listed as trusted) | all app-specific passwords are revoked; the owner cancels a recovery; a recovery is begun; a new security code is made on a member                                                                   |
        | trusted device (shows codes, listed as trusted) | joining by security code is turned off; the keychain is reset; a wrong secret is entered where it belongs; another code of the same purpose is asked for                                             |
        | trusted device (shows codes, listed as trusted) | its number is removed                                                                                                                                                                                |

  @rule:TWOSTEP-17
  Rule: Signing a device out of the cloud MUST end its trust

    Scenario Outline: <thing> ends where it is concerned: <event>
      Given Ada and Ben have accounts with a second factor, before this: <event>
      And both have this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had the one concerned has ended, and the other goes on
      And what Ben had goes on

      Examples:
        | thing                                           | event                           |
        | trusted device (shows codes, listed as trusted) | its client signs out completely |

  @rule:TWOSTEP-18
  Rule: Turning the find service off on a device MUST end its trust

    Scenario Outline: <thing> ends where it is concerned: <event>
      Given Ada and Ben have accounts with a second factor, before this: <event>
      And both have this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had the one concerned has ended, and the other goes on
      And what Ben had goes on

      Examples:
        | thing                                           | event                                        |
        | trusted device (shows codes, listed as trusted) | the find service is turned off on its device |

  @rule:TWOSTEP-30
  Rule: Two-factor MUST trust devices and deliver codes in ways of its own, different from those of two-step

    Scenario Outline: <thing> goes on: <event>
      Given Ada and Ben have accounts with a second factor, before this: <event>
      And both have this: <thing>
      When this happens to Ada: <event>
      Then what Ada had goes on
      And what Ben had goes on

      Examples:
        | thing                                                  | event                                        |
        | mark of a trusted device (no code at its next sign-in) | the find service is turned off on its device |
        | trusted device (shows codes, listed as trusted)        | the find service is turned off on its device |

  @rule:TWOSTEP-31
  Rule: An iPhone or iPad of the owner on the list MUST act as the key that is needed beside the password

    Scenario Outline: <thing> ends where it is concerned: <event>
      Given Ada and Ben have accounts with a second factor, before this: <event>
      And both have this: <thing>
      When this happens to Ada: <event>
      Then of what Ada had the one concerned has ended, and the other goes on
      And what Ben had goes on

      Examples:
        | thing                                           | event                 |
        | trusted device (shows codes, listed as trusted) | its device is removed |

  @rule:TWOSTEP-32
  Rule: A code asked for at the trusted number MUST be delivered there, whoever holds the phone

    Scenario Outline: <thing> goes on: <event>
      Given Ada and Ben have accounts with a second factor, before this: <event>
      And both have this: <thing>
      When this happens to Ada: <event>
      Then what Ada had goes on
      And what Ben had goes on

      Examples:
        | thing          | event                                                                                                                                                                                                |
        | trusted number | the owner changes the password                                                                                                                                                                       |
        | trusted number | the password is reset on a trusted device                                                                                                                                                            |
        | trusted number | a forgotten password is reset by a code                                                                                                                                                              |
        | trusted number | the service demands a new password                                                                                                                                                                   |
        | trusted number | the demanded new password is chosen                                                                                                                                                                  |
        | trusted number | its device is removed                                                                                                                                                                                |
        | trusted number | its device is erased                                                                                                                                                                                 |
        | trusted number | it is used with success                                                                                                                                                                              |
        | trusted number | the keychain is turned off on a device                                                                                                                                                               |
        | trusted number | the same account begins or completes another sign-in; support verifies identity for the account, or skips the code; support verifies identity for the keychain; one app-specific password is revoked |
        | trusted number | all app-specific passwords are revoked; the owner cancels a recovery; a recovery is begun; a new security code is made on a member                                                                   |
        | trusted number | joining by security code is turned off; the keychain is reset; another code of the same purpose is asked for; the find service is turned off on its device                                           |
        | trusted number | its client signs out completely                                                                                                                                                                      |

@area:app-passwords @effects
Feature: App-passwords: what happens to what

  Each row is one cell of the table of effects (assay rules --effects): something that Ada has, and an event, which she causes
  unless the row says otherwise. Where an account can have two of it, she has two, and the event concerns the first. "Its"
  device, browser or number is that of the thing. Ben has the same, on the same clients. A row stands under the rule that
  decides it, or under the rule that its declared parameter belongs to.

  @rule:APPPW-02
  Rule: With two-factor on, the account password MUST NOT sign a third-party program in; the limit of wrong ones MUST be as declared

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                           | event                                                                                                                                                                                                                                                                                                                             |
        | lock on sign-ins of programs                    | she uses it successfully                                                                                                                                                                                                                                                                                                          |
        | app-specific password                           | she enters a wrong sign-in code                                                                                                                                                                                                                                                                                                   |
        | lock on sign-ins of programs                    | she makes a wrong entry                                                                                                                                                                                                                                                                                                           |
        | session in a third-party program                | she enters a wrong sign-in code                                                                                                                                                                                                                                                                                                   |
        | count of wrong sign-ins of third-party programs | she starts a recovery, then she cancels a recovery, then she turns off the find service of a device, then she removes a number, then she revokes one app-specific password, then she revokes all app-specific passwords, then support staff try to verify her or to skip her code, then support staff verify her for the keychain |
        | count of wrong sign-ins of third-party programs | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                          |
        | count of wrong sign-ins of third-party programs | she starts or completes another sign-in, then she requests another sign-in code, then she refuses the sign-in on a trusted device, then she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain, then she signs out completely on a device or browser       |
        | count of wrong sign-ins of third-party programs | she changes her password                                                                                                                                                                                                                                                                                                          |
        | count of wrong sign-ins of third-party programs | she resets her password on a trusted device                                                                                                                                                                                                                                                                                       |
        | count of wrong sign-ins of third-party programs | she resets her forgotten password with a code                                                                                                                                                                                                                                                                                     |
        | count of wrong sign-ins of third-party programs | she resets her forgotten password with a mailed link                                                                                                                                                                                                                                                                              |
        | count of wrong sign-ins of third-party programs | the service requires a new password from her                                                                                                                                                                                                                                                                                      |
        | count of wrong sign-ins of third-party programs | she chooses the required new password                                                                                                                                                                                                                                                                                             |
        | count of wrong sign-ins of third-party programs | she finishes a recovery                                                                                                                                                                                                                                                                                                           |
        | count of wrong sign-ins of third-party programs | she removes a device                                                                                                                                                                                                                                                                                                              |
        | count of wrong sign-ins of third-party programs | she erases a device                                                                                                                                                                                                                                                                                                               |
        | count of wrong sign-ins of third-party programs | she turns the keychain off on a device                                                                                                                                                                                                                                                                                            |
        | lock on sign-ins of programs                    | she starts a recovery, then she cancels a recovery, then she turns off the find service of a device, then she removes a number, then she revokes one app-specific password, then she revokes all app-specific passwords, then support staff try to verify her or to skip her code, then support staff verify her for the keychain |
        | lock on sign-ins of programs                    | support staff let her enter a locked security code again                                                                                                                                                                                                                                                                          |
        | lock on sign-ins of programs                    | she starts or completes another sign-in, then she requests another sign-in code, then she refuses the sign-in on a trusted device, then she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain, then she signs out completely on a device or browser       |
        | lock on sign-ins of programs                    | she changes her password                                                                                                                                                                                                                                                                                                          |
        | lock on sign-ins of programs                    | she resets her password on a trusted device                                                                                                                                                                                                                                                                                       |
        | lock on sign-ins of programs                    | she resets her forgotten password with a code                                                                                                                                                                                                                                                                                     |
        | lock on sign-ins of programs                    | she resets her forgotten password with a mailed link                                                                                                                                                                                                                                                                              |
        | lock on sign-ins of programs                    | the service requires a new password from her                                                                                                                                                                                                                                                                                      |
        | lock on sign-ins of programs                    | she chooses the required new password                                                                                                                                                                                                                                                                                             |
        | lock on sign-ins of programs                    | she finishes a recovery                                                                                                                                                                                                                                                                                                           |
        | lock on sign-ins of programs                    | she removes a device                                                                                                                                                                                                                                                                                                              |
        | lock on sign-ins of programs                    | she erases a device                                                                                                                                                                                                                                                                                                               |
        | lock on sign-ins of programs                    | she turns the keychain off on a device                                                                                                                                                                                                                                                                                            |
        | count of wrong sign-ins of third-party programs | she starts to reset a forgotten password, then she adds a number, then she generates a code on a trusted device                                                                                                                                                                                                                   |
        | count of wrong sign-ins of third-party programs | she reads all her account data                                                                                                                                                                                                                                                                                                    |
        | lock on sign-ins of programs                    | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device                                                                                                                                                            |
        | lock on sign-ins of programs                    | she reads all her account data                                                                                                                                                                                                                                                                                                    |
        | lock on sign-ins of programs                    | she signs a program in with an app-specific password                                                                                                                                                                                                                                                                              |

      @edition:2fa-2017
      Examples:
        | thing                                           | event                                        |
        | count of wrong sign-ins of third-party programs | she turns two-factor off on the account page |
        | lock on sign-ins of programs                    | she turns two-factor off on the account page |

      Examples:
        | thing                                           | event                                                                                                                                                                                                                               |
        | lock on sign-ins of programs                    | she turns on the find service of a device, then she signs in again on a trusted device without a code, then she edits the account data, then she allows the sign-in on a trusted device, then she turns joining by security code on |
        | lock on sign-ins of programs                    | she lets another device join the keychain                                                                                                                                                                                           |
        | count of wrong sign-ins of third-party programs | she turns on the find service of a device, then she signs in again on a trusted device without a code, then she edits the account data, then she allows the sign-in on a trusted device, then she turns joining by security code on |
        | count of wrong sign-ins of third-party programs | she lets another device join the keychain                                                                                                                                                                                           |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada's <thing> is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                        |
        | lock on sign-ins of programs |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada's <thing> is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                        |
        | lock on sign-ins of programs |

    Scenario Outline: Ada's <thing> lasts until the end of its lifetime, even if she used it halfway
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is just before the end of its lifetime
      Then Ada's <thing> is unaffected

      Examples:
        | thing                        |
        | lock on sign-ins of programs |

    Scenario Outline: Ada's <thing> ends at the end of its lifetime, even if she used it halfway
      Given Ada and Ben have accounts with a second factor
      And they each have their own <thing>
      When Ada has used her <thing> and read everything halfway, and it is at the end of its lifetime
      Then Ada's <thing> has ended

      Examples:
        | thing                        |
        | lock on sign-ins of programs |

    Scenario Outline: Ada's <thing> is unaffected when <event> (account that somebody else has enrolled)
      Given Ada and Ben have accounts that somebody else has enrolled, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                           | event                     |
        | count of wrong sign-ins of third-party programs | she follows the undo link |
        | lock on sign-ins of programs                    | she follows the undo link |

    Scenario Outline: Ada's <thing> is unaffected when <event> (account with two-step verification)
      Given Ada and Ben have accounts with two-step verification, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                                           | event                  |
        | count of wrong sign-ins of third-party programs | she turns two-step off |
        | lock on sign-ins of programs                    | she turns two-step off |

  @rule:APPPW-13
  Rule: The service must let one app-specific password be used in several programs

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                            | event                                   |
        | session in a third-party program | she uses it successfully                |
        | app-specific password            | she uses it successfully                |
        | session in a third-party program | she starts or completes another sign-in |
        | app-specific password            | she starts or completes another sign-in |

  @rule:APPPW-16
  Rule: An account MUST be able to hold 25 active app-specific passwords

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                 | event                                                                                                                                                                  |
        | app-specific password | she removes a device                                                                                                                                                   |
        | app-specific password | she erases a device                                                                                                                                                    |
        | app-specific password | she turns the keychain off on a device                                                                                                                                 |
        | app-specific password | support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she cancels a recovery, then she starts a recovery           |
        | app-specific password | support staff let her enter a locked security code again                                                                                                               |
        | app-specific password | she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain, then she requests another sign-in code  |
        | app-specific password | she removes a number, then she turns off the find service of a device, then she signs out completely on a device or browser                                            |
        | app-specific password | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device |
        | app-specific password | she reads all her account data                                                                                                                                         |
        | app-specific password | she signs a program in with an app-specific password                                                                                                                   |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                 | event                                       |
        | app-specific password | she refuses the sign-in on a trusted device |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                 | event                                                                                                  |
        | app-specific password | she signs in again on a trusted device without a code, then she allows the sign-in on a trusted device |

      Examples:
        | thing                 | event                                                                                                                  |
        | app-specific password | she turns on the find service of a device, then she edits the account data, then she turns joining by security code on |
        | app-specific password | she lets another device join the keychain                                                                              |

  @rule:APPPW-22
  Rule: The service must let the owner revoke all app-specific passwords at once

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                 | event                                  |
        | app-specific password | she revokes all app-specific passwords |

  @rule:APPPW-24
  Rule: A program MUST be signed out when its app-specific password is revoked

    Scenario Outline: Ada's <thing> is unaffected when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                            | event                                                                                                                                                                  |
        | session in a third-party program | she turns the keychain off on a device                                                                                                                                 |
        | session in a third-party program | support staff try to verify her or to skip her code, then support staff verify her for the keychain, then she cancels a recovery, then she starts a recovery           |
        | session in a third-party program | support staff let her enter a locked security code again                                                                                                               |
        | session in a third-party program | she makes a new security code on a keychain device, then she turns joining by security code off, then she resets the keychain, then she requests another sign-in code  |
        | session in a third-party program | she starts to reset a forgotten password, then she adds a number, then she makes and uses another app-specific password, then she generates a code on a trusted device |
        | session in a third-party program | she reads all her account data                                                                                                                                         |
        | session in a third-party program | she signs a program in with an app-specific password                                                                                                                   |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                            | event                                       |
        | session in a third-party program | she refuses the sign-in on a trusted device |

      Examples:
        | thing                            | event                                     |
        | session in a third-party program | she turns joining by security code on     |
        | session in a third-party program | she lets another device join the keychain |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                            | event                                      |
        | session in a third-party program | she allows the sign-in on a trusted device |

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                            | event                                 |
        | session in a third-party program | she revokes one app-specific password |

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                            | event                                  |
        | session in a third-party program | she revokes all app-specific passwords |

  @rule:APPPW-25
  Rule: A program signed out by revocation MUST stay signed out until it uses a newly generated password

    Scenario Outline: Ada's first <thing> ends when <event>, and her second is unaffected
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's first <thing> has ended, and her second is unaffected
      And Ben's <thing> is unaffected

      Examples:
        | thing                 | event                                 |
        | app-specific password | she revokes one app-specific password |

  @rule:APPPW-26
  Rule: A change of the account password MUST revoke every app-specific password

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                 | event                                 |
        | app-specific password | she changes her password              |
        | app-specific password | she chooses the required new password |

  @rule:APPPW-27
  Rule: A reset of the account password MUST revoke every app-specific password

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | thing                            | event                   |
        | session in a third-party program | she finishes a recovery |
        | app-specific password            | she finishes a recovery |

      Examples:
        | thing                 | event                                                |
        | app-specific password | she resets her password on a trusted device          |
        | app-specific password | she resets her forgotten password with a code        |
        | app-specific password | she resets her forgotten password with a mailed link |

  @rule:APPPW-28
  Rule: A change or reset of the account password MUST revoke app-specific passwords without any action by the owner

    Scenario Outline: Ada's <thing> ends when <event>
      Given Ada and Ben have accounts with a second factor, in which this can happen: <event>
      And they each have their own <thing>
      When <event>
      Then Ada's <thing> has ended
      And Ben's <thing> is unaffected

      Examples:
        | thing                            | event                                                |
        | session in a third-party program | she changes her password                             |
        | session in a third-party program | she resets her password on a trusted device          |
        | session in a third-party program | she resets her forgotten password with a code        |
        | session in a third-party program | she resets her forgotten password with a mailed link |
        | session in a third-party program | she chooses the required new password                |

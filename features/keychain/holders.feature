@area:keychain @holders
Feature: The keychain: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a request, and a token that must not allow it. The row
  stands under the rule that would be broken if the request were accepted. That the owner can send the request is tested too.
  Malformed requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:KEYCHAIN-09
  Rule: Passwords and card data MUST be synced to approved devices only

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                                        | token                              |
        | turn the keychain on                           | no token                           |
        | turn the keychain on                           | a made-up token                    |
        | turn the keychain on                           | the token of an unfinished sign-in |
        | turn the keychain on                           | a signed-out session               |
        | turn the keychain on                           | a support staff token              |
        | read the state of the keychain                 | no token                           |
        | read the state of the keychain                 | a made-up token                    |
        | read the state of the keychain                 | the token of an unfinished sign-in |
        | read the state of the keychain                 | a signed-out session               |
        | read the state of the keychain                 | a support staff token              |
        | turn the keychain off                          | no token                           |
        | turn the keychain off                          | a made-up token                    |
        | turn the keychain off                          | the token of an unfinished sign-in |
        | turn the keychain off                          | a signed-out session               |
        | turn the keychain off                          | a support staff token              |
        | read the items of the keychain                 | no token                           |
        | read the items of the keychain                 | a made-up token                    |
        | read the items of the keychain                 | the token of an unfinished sign-in |
        | read the items of the keychain                 | a signed-out session               |
        | read the items of the keychain                 | a support staff token              |
        | have the keychain fill in a form               | no token                           |
        | have the keychain fill in a form               | a made-up token                    |
        | have the keychain fill in a form               | the token of an unfinished sign-in |
        | have the keychain fill in a form               | a signed-out session               |
        | have the keychain fill in a form               | a support staff token              |
        | enter the security code of the keychain        | no token                           |
        | enter the security code of the keychain        | a made-up token                    |
        | enter the security code of the keychain        | the token of an unfinished sign-in |
        | enter the security code of the keychain        | a signed-out session               |
        | enter the security code of the keychain        | a support staff token              |
        | enter the texted code for joining the keychain | no token                           |
        | enter the texted code for joining the keychain | a made-up token                    |
        | enter the texted code for joining the keychain | the token of an unfinished sign-in |
        | enter the texted code for joining the keychain | a signed-out session               |
        | enter the texted code for joining the keychain | a support staff token              |
        | change the security code                       | no token                           |
        | change the security code                       | a made-up token                    |
        | change the security code                       | the token of an unfinished sign-in |
        | change the security code                       | a signed-out session               |
        | change the security code                       | a support staff token              |
        | turn joining by security code off              | no token                           |
        | turn joining by security code off              | a made-up token                    |
        | turn joining by security code off              | the token of an unfinished sign-in |
        | turn joining by security code off              | a signed-out session               |
        | turn joining by security code off              | a support staff token              |
        | reset the keychain                             | no token                           |
        | reset the keychain                             | a made-up token                    |
        | reset the keychain                             | the token of an unfinished sign-in |
        | reset the keychain                             | a signed-out session               |
        | reset the keychain                             | a support staff token              |
        | turn the keychain on                           | an account-page session            |
        | turn the keychain on                           | a browser session                  |
        | turn the keychain off                          | an account-page session            |
        | turn the keychain off                          | a browser session                  |
        | save an item in the keychain                   | an account-page session            |
        | save an item in the keychain                   | a browser session                  |
        | read the items of the keychain                 | an account-page session            |
        | read the items of the keychain                 | a browser session                  |
        | have the keychain fill in a form               | an account-page session            |
        | have the keychain fill in a form               | a browser session                  |
        | delete the keychain from the servers           | an account-page session            |
        | delete the keychain from the servers           | a browser session                  |
        | enter the security code of the keychain        | an account-page session            |
        | enter the security code of the keychain        | a browser session                  |
        | enter the texted code for joining the keychain | an account-page session            |
        | enter the texted code for joining the keychain | a browser session                  |
        | change the security code                       | an account-page session            |
        | change the security code                       | a browser session                  |
        | turn joining by security code off              | an account-page session            |
        | turn joining by security code off              | a browser session                  |
        | reset the keychain                             | an account-page session            |
        | reset the keychain                             | a browser session                  |

    Scenario Outline: with her own token, Ada can <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When with her own token, Ada tries to <command>
      Then it is accepted
      And nothing changed for Ben
      And Ben can still <command>

      Examples:
        | command                                        |
        | turn the keychain on                           |
        | turn the keychain off                          |
        | read the items of the keychain                 |
        | have the keychain fill in a form               |
        | enter the security code of the keychain        |
        | enter the texted code for joining the keychain |
        | change the security code                       |
        | turn joining by security code off              |
        | reset the keychain                             |

      @edition:2fa-2017 @edition:2fa-2018
      Examples:
        | command                        |
        | read the state of the keychain |

  @rule:KEYCHAIN-13
  Rule: A device without the keychain MUST NOT receive the approval request

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                           | token                              |
        | approve a device for the keychain | no token                           |
        | approve a device for the keychain | a made-up token                    |
        | approve a device for the keychain | the token of an unfinished sign-in |
        | approve a device for the keychain | an account-page session            |
        | approve a device for the keychain | a browser session                  |
        | approve a device for the keychain | a signed-out session               |
        | approve a device for the keychain | Ben's own token                    |
        | approve a device for the keychain | a support staff token              |

    Scenario Outline: with her own token, Ada can <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When with her own token, Ada tries to <command>
      Then it is accepted
      And nothing changed for Ben
      And Ben can still <command>

      Examples:
        | command                           |
        | approve a device for the keychain |

  @rule:KEYCHAIN-22
  Rule: Without the code from the text message, the security code MUST NOT be enough to join the keychain

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                               | token                              |
        | mark the owner's identity as verified | no token                           |
        | mark the owner's identity as verified | a made-up token                    |
        | mark the owner's identity as verified | the token of an unfinished sign-in |
        | mark the owner's identity as verified | an account-page session            |
        | mark the owner's identity as verified | Ben's own token                    |

    Scenario Outline: with her own token, Ada can <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When with her own token, Ada tries to <command>
      Then it is accepted
      And nothing changed for Ben
      And Ben can still <command>

      Examples:
        | command                               |
        | mark the owner's identity as verified |

  @rule:KEYCHAIN-31
  Rule: The service MUST NOT be able to restore a lost keychain that had no security code

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command              | token                              |
        | restore the keychain | no token                           |
        | restore the keychain | a made-up token                    |
        | restore the keychain | the token of an unfinished sign-in |
        | restore the keychain | an account-page session            |
        | restore the keychain | Ben's own token                    |

  @rule:KEYCHAIN-39
  Rule: Deletion from the servers MUST require that approval by code is off and the keychain is off on every device

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                              | token                              |
        | delete the keychain from the servers | no token                           |
        | delete the keychain from the servers | a made-up token                    |
        | delete the keychain from the servers | the token of an unfinished sign-in |
        | delete the keychain from the servers | a signed-out session               |
        | delete the keychain from the servers | a support staff token              |

    Scenario Outline: with her own token, Ada can <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When with her own token, Ada tries to <command>
      Then it is accepted
      And nothing changed for Ben
      And Ben can still <command>

      Examples:
        | command                              |
        | delete the keychain from the servers |

  @rule:KEYCHAIN-43
  Rule: Keychain data MUST be protected in transit and in storage

    Scenario Outline: in Ada's account, somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                      | token                              |
        | save an item in the keychain | no token                           |
        | save an item in the keychain | a made-up token                    |
        | save an item in the keychain | the token of an unfinished sign-in |
        | save an item in the keychain | a signed-out session               |
        | save an item in the keychain | a support staff token              |

    Scenario Outline: with her own token, Ada can <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When with her own token, Ada tries to <command>
      Then it is accepted
      And nothing changed for Ben
      And Ben can still <command>

      Examples:
        | command                      |
        | save an item in the keychain |
